-- The feed of one article: the newest comments that readers see, replies among them, however many others wait or were refused.
CREATE INDEX comments_of_feed ON comments (thread_id, created_at) WHERE status = 'approved';
