package org.acrm.intake.service;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.acrm.intake.entity.ImportTarget;

/**
 * How a source system's files are read, as a bank's data steward writes it down.
 *
 * @param source the delivering system, part of every business key
 * @param rules in the order in which files are imported
 */
public record Profile(String code, String source, List<FileRule> rules) {

    /** One of the profiles that the product ships. */
    public static Profile shipped(String code) {
        return ProfileDocument.read(IntakeProfiles.shipped(code).orElseThrow());
    }

    /** Places of the rules that a file of this name follows; one file may feed several targets. */
    public List<Integer> rulesFor(String fileName) {
        return IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).matches(fileName))
                .boxed()
                .toList();
    }

    /** Which columns of a file of this name hold personal data. */
    PersonalColumns personalColumns(String fileName, Map<String, ImportTarget> targets) {
        return new PersonalColumns(
                targets, rulesFor(fileName).stream().map(rules::get).toList());
    }

    public List<Integer> constants() {
        return IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).constant())
                .boxed()
                .toList();
    }
}
