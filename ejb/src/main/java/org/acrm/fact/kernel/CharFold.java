package org.acrm.fact.kernel;

/** Takes one character for another, such as a traditional Chinese one for its simplified form. */
@FunctionalInterface
public interface CharFold {

    CharFold NONE = letter -> letter;

    char of(char letter);
}
