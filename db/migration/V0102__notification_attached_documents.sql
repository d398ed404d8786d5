-- a document of ours goes as its PDF, which is drawn when the mail is sent; content is its page
alter table mail_attachment add column document binary(16);
