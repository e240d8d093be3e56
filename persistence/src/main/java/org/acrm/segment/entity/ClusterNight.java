package org.acrm.segment.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** What a night found of one cluster. */
public record ClusterNight(int ordinal, LocalDate date, long members, long entered, long gone)
        implements Serializable {}
