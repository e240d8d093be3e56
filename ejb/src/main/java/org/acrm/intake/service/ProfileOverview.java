package org.acrm.intake.service;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of the list of profiles.
 *
 * @param version 0 for a shipped one
 * @param savedAt null for a shipped one
 * @param rules how many kinds of files it reads
 */
public record ProfileOverview(String code, String source, int version, Instant savedAt, int rules)
        implements Serializable {}
