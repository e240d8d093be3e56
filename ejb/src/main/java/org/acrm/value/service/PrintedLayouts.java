package org.acrm.value.service;

import java.io.Serializable;

/**
 * What the printed layouts A to D of a year say.
 *
 * @param bank its name
 * @param user who asked
 */
public record PrintedLayouts(String bank, String user, YearDeciles deciles, Activation activation, GradeMoves grades)
        implements Serializable {}
