package org.acrm.identity.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is left of a company's name without its legal form, with the usual abbreviations written out: 恒泰物流有限公司 and
 * 恒泰物流股份有限公司, ㈜한빛 and 주식회사 한빛, {@code Smith & Sons Mfg. Co., Ltd.} and {@code Smith and Sons Manufacturing}.
 */
final class CompanyName {

    /** Longest first; the Hangul ones stand before or after the name. */
    private static final List<String> CJK_FORMS = List.of(
            "股份有限公司",
            "有限责任公司",
            "股份有限责任公司",
            "有限合伙企业",
            "有限公司",
            "股份公司",
            "集团公司",
            "总公司",
            "公司",
            "株式会社",
            "有限会社",
            "주식회사",
            "유한책임회사",
            "유한회사",
            "합자회사",
            "합명회사",
            "(주)",
            "(유)",
            "㈜");

    private static final Set<String> LATIN_FORMS = Set.of(
            ("ltd limited co company inc incorporated corp corporation llc llp lp plc pte pty gmbh ag kg ohg ug mbh sa sas sarl"
                            + " srl spa sl bv nv ab as asa oy oyj aps kft zrt sro doo kk yk na jsc ooo pao zao")
                    .split(" "));

    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("&", "and"),
            Map.entry("und", "and"),
            Map.entry("intl", "international"),
            Map.entry("int'l", "international"),
            Map.entry("mfg", "manufacturing"),
            Map.entry("tech", "technology"),
            Map.entry("bros", "brothers"),
            Map.entry("svcs", "services"),
            Map.entry("svc", "services"),
            Map.entry("grp", "group"),
            Map.entry("hldgs", "holdings"),
            Map.entry("ind", "industries"),
            Map.entry("inds", "industries"),
            Map.entry("dev", "development"),
            Map.entry("assoc", "associates"),
            Map.entry("natl", "national"),
            Map.entry("mgmt", "management"),
            Map.entry("engr", "engineering"),
            Map.entry("eng", "engineering"),
            Map.entry("ctr", "center"),
            Map.entry("centre", "center"));

    private CompanyName() {}

    /** Expects folded text. A name that consists of nothing but a legal form keeps it. */
    static void apply(Text text) {
        String whole = text.toString();
        String bare = whole;
        for (String form : CJK_FORMS) {
            bare = bare.replace(form, " ");
        }
        String name = latin(bare);
        text.set(name.isEmpty() ? whole.strip() : name);
    }

    private static String latin(String name) {
        String[] words = name.replace(".", "").replace("&", " & ").split("[\\s,;()\\-/]+");
        List<String> kept = new ArrayList<>();
        for (String word : words) {
            if (!word.isEmpty()) {
                kept.add(WRITTEN_OUT.getOrDefault(word, word));
            }
        }
        while (kept.size() > 1 && LATIN_FORMS.contains(kept.get(kept.size() - 1))) {
            kept.remove(kept.size() - 1);
        }
        boolean ideographs = name.chars().anyMatch(c -> NameReading.isIdeograph((char) c));
        return String.join(ideographs ? "" : " ", kept);
    }

    /** First letters of the words, for {@code IBM} beside {@code International Business Machines}. */
    static void initials(Text text) {
        String[] words = text.toString().split(" ");
        if (words.length < 2) {
            return;
        }
        text.clear();
        Arrays.stream(words)
                .filter(word -> !word.isEmpty() && !word.equals("and"))
                .forEach(word -> text.append(word.charAt(0)));
    }
}
