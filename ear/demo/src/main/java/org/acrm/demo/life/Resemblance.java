package org.acrm.demo.life;

/**
 * That somebody is, or could be taken for, an earlier customer.
 *
 * @param to index of the other, or -1
 */
public record Resemblance(Kind kind, int to) {

    public static final Resemblance NONE = new Resemblance(Kind.NONE, -1);

    public enum Kind {
        NONE(false),
        /** Entered a second time in Latin letters, as another system spells the name. */
        ROMANISED(true),
        /** Entered a second time by somebody in a hurry. */
        RETYPED(true),
        /** The same person, come back after a move with a new telephone and no papers. */
        MOVED(true),
        /** Brother or sister, born on the same day, with the family's telephone. */
        TWIN(false),
        /** Parent or child at the same address, with the family's telephone and nearly the same name. */
        GENERATION(false),
        /** The same company, entered with another legal form, abbreviated, or in another script. */
        COMPANY_AGAIN(true),
        /** A company of the same group, brand and house in another trade. */
        SUBSIDIARY(false),
        /** A company of the same name in another city. */
        NAMESAKE(false);

        private final boolean samePerson;

        Kind(boolean samePerson) {
            this.samePerson = samePerson;
        }

        public boolean samePerson() {
            return samePerson;
        }
    }
}
