package org.acrm.tools;

import static org.acrm.tools.JsonPrinter.rounded;

import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Records with a slip in the name: no rule can find one, but the matching does where the same person or company was delivered twice.
 *
 * @param same pairs of customer numbers that are one, as they were planted
 * @param merged pairs that the bank has put together
 * @param asked pairs that wait for a steward
 */
record MatchedTypos(List<String[]> same, List<String[]> merged, List<String[]> asked) {

    static final String DEFECT = "TYPO_IN_NAME";

    /** @param found how many of {@code planted} were merged with, or are asked about beside, another record of theirs */
    record Told(int planted, int found) {}

    /**
     * What is to be found are records beside which there is another one in the bank; the others stand alone.
     *
     * @param typos keys of the records with a slip
     * @param absent keys of records that are not in the bank
     */
    Told tell(JsonObjectBuilder kind, Set<String> typos, Set<String> absent) {
        Joined truth = joined(same);
        Map<String, List<String>> groups = truth.groups();
        Joined together = joined(merged);
        Joined withAsked = joined(Stream.concat(merged.stream(), asked.stream()).toList());
        int toFind = 0;
        int sure = 0;
        int found = 0;
        for (String typo : typos) {
            List<String[]> pairs = groups.getOrDefault(typo, List.of()).stream()
                    .filter(key -> !key.equals(typo) && !absent.contains(typo) && !absent.contains(key))
                    .map(key -> new String[] {typo, key})
                    .toList();
            if (!pairs.isEmpty()) {
                toFind++;
                sure += pairs.stream().anyMatch(together::holds) ? 1 : 0;
                found += pairs.stream().anyMatch(withAsked::holds) ? 1 : 0;
            }
        }
        kind.add("planted", toFind)
                .add("alone", typos.size() - toFind)
                .add("merged", sure)
                .add("asked", found - sure);
        addPrecision(kind, typos, truth);
        return new Told(toFind, found);
    }

    /** Of the pairs of a record with a slip that were merged or are asked about, how many are one. */
    private void addPrecision(JsonObjectBuilder kind, Set<String> typos, Joined truth) {
        List<String[]> told = Stream.concat(merged.stream(), asked.stream())
                .filter(pair -> typos.contains(pair[0]) || typos.contains(pair[1]))
                .toList();
        if (!told.isEmpty()) {
            long right = told.stream().filter(truth::holds).count();
            kind.add("precision", rounded((double) right / told.size(), 4));
        }
    }

    private static Joined joined(List<String[]> pairs) {
        Joined joined = new Joined();
        joined.join(pairs);
        return joined;
    }
}
