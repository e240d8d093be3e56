package org.acrm.maturity.entity;

/** Of an edition of the model: a draft can be changed, what is released never again. */
public enum ModelState {
    DRAFT,
    RELEASED
}
