package org.acrm.shared.view;

import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that the product speaks, in the order of the menu. */
public enum Language {
    ENGLISH(Locale.ENGLISH, "English"),
    CHINESE(Locale.SIMPLIFIED_CHINESE, "简体中文"),
    KOREAN(Locale.KOREAN, "한국어");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** BCP 47, for the lang attribute. */
    public String getTag() {
        return locale.toLanguageTag();
    }

    /** As its speakers write it; never translated. */
    public String getOwnName() {
        return ownName;
    }

    public static Optional<Language> ofTag(String tag) {
        return tag == null ? Optional.empty() : ofLocale(Locale.forLanguageTag(tag.replace('_', '-')));
    }

    /** The first of the wished languages that is spoken, else English. */
    public static Language wished(Iterator<Locale> wishes) {
        while (wishes.hasNext()) {
            Optional<Language> spoken = ofLocale(wishes.next());
            if (spoken.isPresent()) {
                return spoken.get();
            }
        }
        return ENGLISH;
    }

    private static Optional<Language> ofLocale(Locale wish) {
        return Stream.of(values())
                .filter(l -> l.locale.getLanguage().equals(wish.getLanguage()))
                .findFirst();
    }
}
