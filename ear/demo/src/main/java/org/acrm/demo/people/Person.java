package org.acrm.demo.people;

/** A name as its bearer writes it, and its reading in Latin letters. */
public record Person(String name, String latinName) {}
