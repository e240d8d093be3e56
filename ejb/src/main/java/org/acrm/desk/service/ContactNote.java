package org.acrm.desk.service;

import java.io.Serializable;

/** What a person writes down of a contact; subject at most 200 characters, content at most 2,000. */
public record ContactNote(ContactChannel channel, ContactOutcome outcome, String subject, String content)
        implements Serializable {}
