package org.acrm.value.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.acrm.access.entity.DataScope;
import org.acrm.shared.service.PrintedReport;
import org.acrm.shared.service.PrintedReport.Sheet;
import org.acrm.shared.view.Texts;
import org.acrm.value.entity.ValueFilter;
import org.acrm.value.entity.ValueSight;
import org.acrm.value.service.ReportExport.Taken;

/** What the printed reports of value have in common: whose, of when, of whom. */
final class ReportSheets {

    private final Taken<?> taken;
    private final Locale locale;

    ReportSheets(Taken<?> taken, Locale locale) {
        this.taken = taken;
        this.locale = locale;
    }

    /** @param period a sentence that says of which days it speaks */
    PrintedReport report(String title, ValueSight sight, String period, List<Sheet> sheets) {
        List<String> facts = new ArrayList<>(List.of(taken.bank(), period, scope(sight.scope(), locale)));
        facts.addAll(whom(sight.filter()));
        facts.add(say("value_layouts.text.amounts", sight.currency()));
        String foot = say(
                "value_layouts.text.foot", title, sight.shown(), taken.user(), PrintedReport.PAGE, PrintedReport.PAGES);
        return new PrintedReport(title, facts, foot, sheets);
    }

    private List<String> whom(ValueFilter filter) {
        List<String> whom = new ArrayList<>();
        if (filter.kind() != null) {
            whom.add(say("enum.customer_kind." + filter.kind()));
        }
        if (filter.member() != null) {
            whom.add(say("enum.member_type." + filter.member()));
        }
        return whom;
    }

    static String scope(DataScope scope, Locale locale) {
        return switch (scope.kind()) {
            case ALL -> Texts.say(locale, "value_layouts.text.whole");
            case BRANCH -> Texts.say(locale, "value_layouts.text.branch", scope.branchPath());
            case PORTFOLIO -> Texts.say(locale, "value_layouts.text.portfolio");
            case NONE -> Texts.say(locale, "value_layouts.text.none");
        };
    }

    String say(String key, Object... arguments) {
        return Texts.say(locale, key, arguments);
    }
}
