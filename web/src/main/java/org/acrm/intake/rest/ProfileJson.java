package org.acrm.intake.rest;

import java.util.List;
import org.acrm.intake.service.FileRule;
import org.acrm.intake.service.Profile;

/** Which files a profile takes. */
public record ProfileJson(String code, String source, List<RuleJson> files) {

    /** @param pattern glob over the file's name */
    public record RuleJson(String pattern, String target) {}

    static ProfileJson of(Profile profile) {
        List<RuleJson> rules = profile.rules().stream()
                .filter(rule -> !rule.constant())
                .map(ProfileJson::rule)
                .toList();
        return new ProfileJson(profile.code(), profile.source(), rules);
    }

    private static RuleJson rule(FileRule rule) {
        return new RuleJson(rule.pattern(), rule.target());
    }
}
