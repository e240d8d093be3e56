package org.acrm.identity.kernel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The steps by the names that a document gives them. A step with a number is written {@code prefix:4}. */
public final class Normalisers {

    private final Map<String, Normaliser> named = new HashMap<>();

    public Normalisers(HanReadings han) {
        named.put("strip", Words::strip);
        named.put("fold", Folding::apply);
        named.put("letters", text -> Words.keep(text, false));
        named.put("letters-digits", text -> Words.keep(text, true));
        named.put("digits", Contacts::digits);
        named.put("no-blanks", Words::withoutBlanks);
        named.put("words-sorted", Words::sorted);
        named.put("first-word", Words::first);
        named.put("last-word", Words::last);
        named.put("simplified", text -> Words.simplified(text, han));
        named.put("reading", new NameReading(han));
        named.put("korean", KoreanSpelling::apply);
        named.put("company", CompanyName::apply);
        named.put("initials", CompanyName::initials);
        named.put("phone", Contacts::phone);
        named.put("email", Contacts::email);
        named.put("mailbox", Contacts::mailbox);
        named.put("date", Dates::apply);
        named.put("date-parts-sorted", Dates::partsSorted);
        named.put("soundex", Soundex::apply);
    }

    public Set<String> names() {
        Set<String> names = new TreeSet<>(named.keySet());
        names.add("prefix:N");
        return names;
    }

    public boolean knows(String step) {
        return named.containsKey(step) || step.matches("prefix:[1-9][0-9]?");
    }

    public Normaliser of(String step) {
        if (!knows(step)) {
            throw new IllegalArgumentException("No normaliser is called " + step);
        }
        if (step.startsWith("prefix:")) {
            int length = Integer.parseInt(step.substring(step.indexOf(':') + 1));
            return text -> text.cut(length);
        }
        return named.get(step);
    }

    public Normaliser chain(List<String> steps) {
        return steps.stream().map(this::of).reduce(text -> {}, Normaliser::then);
    }
}
