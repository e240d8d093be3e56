package org.acrm.demo.people;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.acrm.demo.Draw;

/** The same company entered again: another legal form, a name cut short, or another script; some papers are missing. */
public final class CompanyAgain {

    private static final List<String> ZH_FORMS = List.of("股份有限公司", "有限责任公司", "有限公司");
    private static final Map<String, String> EN_FORMS = Map.of(
            " Pty Ltd",
            " Pty. Limited",
            " Ltd",
            " Limited",
            " Inc.",
            " Incorporated",
            " LLC",
            " L.L.C.",
            " PLC",
            " plc");
    private static final Map<String, String> SHORT = Map.of(
            "Machinery", "Mach.",
            "Electronics", "Elec.",
            "Construction", "Constr.",
            "International", "Intl",
            "Logistics", "Log.",
            "Software", "SW",
            "Chemicals", "Chem.");
    private static final String SIMPLE = "东华鼎远达兴贸电机纺织药软业国际长万锦丰润辉瑞启庆汉责广车";
    private static final String TRADITIONAL = "東華鼎遠達興貿電機紡織藥軟業國際長萬錦豐潤輝瑞啟慶漢責廣車";

    private CompanyAgain() {}

    public static Identity of(Draw draw, Identity first, String language) {
        Identity entry = renamed(draw, first, language)
                .withContact(
                        draw.chance(0.6) ? SecondEntry.otherFormat(first.mobile(), language) : "",
                        draw.chance(0.5) ? first.email() : "")
                .withAddress(draw.chance(0.6) ? first.address().replace(" ", "").replace("号", "號") : "");
        double papers = draw.uniform();
        return papers < 0.3
                ? entry.withIdNumber("")
                : papers < 0.5 ? entry.withIdNumber(Typo.in(draw, first.idNumber())) : entry;
    }

    private static Identity renamed(Draw draw, Identity first, String language) {
        return switch (draw.below(3)) {
            case 0 -> first.withName(otherForm(draw, first.name(), language), first.latinName());
            case 1 -> first.withName(cutShort(first, language), shortened(first.latinName()));
            default -> otherScript(first, language);
        };
    }

    private static String otherForm(Draw draw, String name, String language) {
        return switch (language) {
            case "zh" -> bare(name, ZH_FORMS) + draw.pick(ZH_FORMS);
            case "ko" -> draw.pick(List.of("㈜", "주식회사 ")) + bareKorean(name);
            default ->
                EN_FORMS.keySet().stream()
                        .filter(name::endsWith)
                        .max((one, other) -> Integer.compare(one.length(), other.length()))
                        .map(form -> name.substring(0, name.length() - form.length()) + EN_FORMS.get(form))
                        .orElse(name);
        };
    }

    /** As colleagues call it: without city and form in Chinese, without the form in Korean, abbreviated in English. */
    private static String cutShort(Identity first, String language) {
        return switch (language) {
            case "zh" -> bare(first.name(), ZH_FORMS).replaceFirst("^" + first.city(), "");
            case "ko" -> bareKorean(first.name());
            default -> shortened(first.name());
        };
    }

    private static Identity otherScript(Identity first, String language) {
        return switch (language) {
            case "zh" -> first.withName(traditional(first.name()), "");
            case "ko" -> first.withName(first.latinName(), "");
            default -> first.withName(first.name().toUpperCase(Locale.ROOT), "");
        };
    }

    private static String shortened(String latin) {
        String cut = latin.replace(" & ", " and ");
        for (Map.Entry<String, String> word : SHORT.entrySet()) {
            cut = cut.replace(word.getKey(), word.getValue());
        }
        return cut;
    }

    private static String bare(String name, List<String> forms) {
        return forms.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(form -> name.substring(0, name.length() - form.length()))
                .orElse(name);
    }

    private static String bareKorean(String name) {
        return name.replace("주식회사", "").replace("(주)", "").strip();
    }

    private static String traditional(String name) {
        StringBuilder written = new StringBuilder();
        for (char c : name.toCharArray()) {
            int at = SIMPLE.indexOf(c);
            written.append(at < 0 ? c : TRADITIONAL.charAt(at));
        }
        return written.toString();
    }
}
