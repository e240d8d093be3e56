package org.acrm.quality.service;

import java.io.Serializable;
import org.acrm.quality.entity.RuleLine;

/** A rule that checks an item of the catalogue. @param attached whether the administrator said so, else its conditions name the attribute */
public record ItemRule(RuleLine line, boolean attached) implements Serializable {}
