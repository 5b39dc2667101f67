-- In which language their writer is told what became of them (`de`, `nl-x-informal`). NULL where it is not known: Dutch.
ALTER TABLE comments ADD COLUMN language TEXT;
ALTER TABLE appeals ADD COLUMN language TEXT;
ALTER TABLE notices ADD COLUMN language TEXT;
