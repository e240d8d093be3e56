package org.acrm.value.entity;

import java.io.Serializable;

/**
 * What became of those who bought a product for the first time.
 *
 * @param kept how many hold it on the later date
 * @param stayed how many hold anything then
 */
public record BuyersStanding(long buyers, long kept, long stayed) implements Serializable {}
