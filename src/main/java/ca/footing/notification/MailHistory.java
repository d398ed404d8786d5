package ca.footing.notification;

import java.util.List;

/** A mail with all that happened to it, in order. */
public record MailHistory(MailRow mail, List<MailStepRow> steps) {}
