package org.acrm.quality.entity;

import java.io.Serializable;

/**
 * A rule as somebody writes it.
 *
 * @param toleranceBp how many of ten thousand checked rows may fail
 */
public record RuleDraft(
        String subject,
        Dimension dimension,
        Severity severity,
        Expectation expectation,
        int toleranceBp,
        String owner,
        String label)
        implements Serializable {}
