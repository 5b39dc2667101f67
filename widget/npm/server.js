// What a server that renders pages gets instead: there are no elements to define without a browser.
