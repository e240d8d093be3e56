package org.acrm.shared.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.acrm.maturity.entity.MaturityLevel;
import org.acrm.maturity.entity.ModelState;
import org.acrm.maturity.entity.WordingOrigin;

/** What pages of maturity show by words of the bundle. */
final class MaturityCodes {

    private MaturityCodes() {}

    static Map<String, Collection<String>> families() {
        return Map.of(
                "maturity_level", names(MaturityLevel.values()),
                "maturity_model_state", names(ModelState.values()),
                "wording_origin", names(WordingOrigin.values()));
    }

    private static List<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).toList();
    }
}
