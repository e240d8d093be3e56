package org.acrm.customer.entity;

import java.util.List;

/** What a capability holds of a customer; each that holds anything implements it. */
public interface PersonalTraces {

    List<PersonalTrace> traces();
}
