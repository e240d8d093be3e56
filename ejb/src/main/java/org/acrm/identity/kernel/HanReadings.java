package org.acrm.identity.kernel;

/** What is known of Chinese characters; handed in, since such tables belong to a library outside. */
public interface HanReadings {

    /** The reading in Latin letters without tones, {@code "zhang"}; empty if none is known. */
    String reading(char han);

    /** The simplified form, the character itself where it has no other. */
    char simplified(char han);

    /** For files without Chinese characters, and tests. */
    HanReadings UNKNOWN = new HanReadings() {
        @Override
        public String reading(char han) {
            return "";
        }

        @Override
        public char simplified(char han) {
            return han;
        }
    };
}
