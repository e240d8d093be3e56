package org.acrm.shared.view;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.acrm.shared.entity.BusinessException;

/** Why a job failed was recorded as its exception's message; a broken rule, {@code key [arguments]}, is told in the reader's language. */
public final class RecordedReason {

    /** As {@link BusinessException} writes its message. */
    private static final Pattern RULE = Pattern.compile("(error\\.[a-z0-9_.]+) \\[(.*)]", Pattern.DOTALL);

    private RecordedReason() {}

    public static String told(Locale locale, String recorded) {
        if (recorded == null) {
            return null;
        }
        Matcher rule = RULE.matcher(recorded);
        return rule.matches() && Texts.knows(locale, rule.group(1))
                ? Texts.say(locale, rule.group(1), (Object[]) rule.group(2).split(", "))
                : recorded;
    }
}
