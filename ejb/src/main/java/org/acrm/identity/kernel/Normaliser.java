package org.acrm.identity.kernel;

/** One step towards the form in which equal things are equal: changes the text in place; an empty text is a missing value. */
@FunctionalInterface
public interface Normaliser {

    void apply(Text text);

    default Normaliser then(Normaliser next) {
        return text -> {
            apply(text);
            next.apply(text);
        };
    }
}
