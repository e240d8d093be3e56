package org.acrm.value.entity;

import java.io.Serializable;

/** Persons of an age and occupation. @param occupation null where nobody knows @param grade null where the customer has none */
public record ProfileCount(AgeBand age, String occupation, String grade, long customers) implements Serializable {}
