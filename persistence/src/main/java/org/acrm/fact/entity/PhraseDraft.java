package org.acrm.fact.entity;

import java.io.Serializable;
import org.acrm.shared.entity.BusinessException;

/**
 * Words as a steward writes them.
 *
 * @param kindId null for words that deny, or speak of others, whatever the fact
 * @param weight of what says a fact, 1 to 99 in a hundred, else null
 * @param side of what denies or speaks of others, else null; so is {@code reach}, in characters
 */
public record PhraseDraft(
        Long kindId, String language, String words, PhraseRole role, Integer weight, PhraseSide side, Integer reach)
        implements Serializable {

    private static final int LONGEST = 120;
    private static final int FARTHEST = 60;
    private static final int SURE = 99;

    public PhraseDraft {
        if (words == null || words.replace("*", "").isBlank() || words.length() > LONGEST) {
            throw new BusinessException("error.fact.words", LONGEST);
        }
        if (role == null || language == null || !FactKindDraft.LANGUAGES.contains(language)) {
            throw new BusinessException("error.fact.role");
        }
        boolean sign = role == PhraseRole.SAYS;
        boolean marker = role == PhraseRole.DENIES || role == PhraseRole.OTHERS;
        if (sign && (weight == null || weight < 1 || weight > SURE)) {
            throw new BusinessException("error.fact.weight", SURE);
        }
        if (marker && (side == null || reach == null || reach < 0 || reach > FARTHEST)) {
            throw new BusinessException("error.fact.reach", FARTHEST);
        }
        if (!marker && kindId == null) {
            throw new BusinessException("error.fact.general");
        }
        words = words.strip();
        weight = sign ? weight : null;
        side = marker ? side : null;
        reach = marker ? reach : null;
    }
}
