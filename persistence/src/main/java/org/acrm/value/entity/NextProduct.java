package org.acrm.value.entity;

import java.io.Serializable;

/** What buyers of a product began to hold afterwards. @param days mean days from the first product to this one */
public record NextProduct(long product, long customers, long days) implements Serializable {}
