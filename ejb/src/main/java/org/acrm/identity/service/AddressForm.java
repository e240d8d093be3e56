package org.acrm.identity.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.acrm.identity.kernel.Normaliser;
import org.acrm.identity.kernel.Normalisers;
import org.acrm.identity.kernel.Text;

/**
 * The form in which an address is the same however it is written: width, case, traditional characters, blanks and punctuation do not
 * count, nor whether a kind of street or dwelling is abbreviated.
 */
final class AddressForm {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("street", "st"),
            Map.entry("road", "rd"),
            Map.entry("avenue", "ave"),
            Map.entry("av", "ave"),
            Map.entry("lane", "ln"),
            Map.entry("drive", "dr"),
            Map.entry("square", "sq"),
            Map.entry("court", "ct"),
            Map.entry("place", "pl"),
            Map.entry("terrace", "ter"),
            Map.entry("crescent", "cres"),
            Map.entry("gardens", "gdns"),
            Map.entry("building", "bldg"),
            Map.entry("flat", "apt"),
            Map.entry("apartment", "apt"));

    private final Normaliser words =
            new Normalisers(new IcuHanReadings()).chain(List.of("fold", "letters-digits", "simplified"));

    /** @param written null for none */
    String of(String written) {
        if (written == null) {
            return "";
        }
        Text text = new Text().set(written);
        words.apply(text);
        List<String> parts = new ArrayList<>();
        for (String word : text.toString().trim().split(" +")) {
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (number && !parts.isEmpty() && parts.get(parts.size() - 1).equals("no")) {
                parts.remove(parts.size() - 1);
            }
            parts.add(SHORT.getOrDefault(word, word));
        }
        return String.join("", parts).replace('幢', '栋');
    }
}
