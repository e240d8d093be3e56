package org.acrm.value.entity;

import java.io.Serializable;

/**
 * How many customers are in a group and would be in another.
 *
 * @param now the group of the published night
 * @param then the group by the definition that is tried
 */
public record GroupChange(String now, String then, long customers) implements Serializable {}
