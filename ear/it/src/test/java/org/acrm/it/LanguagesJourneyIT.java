package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in every language, light or dark: all of it said, nothing in the way, nothing beside the window. */
class LanguagesJourneyIT extends Journey {

    /** A constant that nobody translated, such as CIVIL_SERVANT. */
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,}_[A-Z_]*[A-Z]\\b");

    @ParameterizedTest(name = "{0}, {2}")
    @CsvSource({"english, en, LIGHT", "chinese, zh-CN, DARK", "korean, ko, LIGHT"})
    void a_relationship_manager_reads_every_page(String button, String language, ColorScheme scheme) {
        openAWindow("en-GB", scheme);
        logIn("lin.xiaowen", "/desk/today.xhtml");
        speak(button);
        if (scheme == ColorScheme.DARK) {
            page.locator("#preferences\\:theme").click();
        }

        look("/desk/today.xhtml", language, "today-" + language);
        look("/customer/customers.xhtml", language, null);
        String customer =
                page.locator("#list a.name").first().getAttribute("href").replaceAll("&.*", "");
        for (String tab : CUSTOMER_TABS) {
            look(
                    "/customer/" + customer + "&tab=" + tab,
                    language,
                    tab.equals("OVERVIEW") ? "customer-" + language : null);
        }
        if (scheme == ColorScheme.DARK) {
            open("/desk/today.xhtml");
            page.locator("#preferences\\:theme").click();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"english, en", "chinese, zh-CN", "korean, ko"})
    void a_data_steward_reads_every_page(String button, String language) {
        logIn("park.jihoon", "/intake/imports.xhtml");
        speak(button);

        look("/intake/imports.xhtml", language, "imports-" + language);
        look("/intake/import.xhtml", language, null);
        look("/intake/import.xhtml?id=1", language, "import-" + language);
        String file = bank.rows("select min(id) from intake_file where batch_id = 1 and target = 'BRANCH'")
                .get(0);
        look("/intake/profile.xhtml?id=1&file=" + file, language, null);
        String mapping = deliverAForeignFile();
        look(mapping.substring(mapping.indexOf("/intake/")), language, null);
        look("/quality/rule.xhtml", language, null);
        look("/quality/quality.xhtml", language, "quality-" + language);
        String rule = page.locator("#list\\:rules a").first().getAttribute("href");
        look(rule.substring(rule.indexOf("/quality/")), language, null);
        look("/quality/floor.xhtml", language, null);
        look("/quality/assess.xhtml?subject=CUSTOMER&dimension=ACCESSIBILITY", language, null);
        look("/quality/assess.xhtml?subject=CUSTOMER&dimension=AVAILABILITY", language, null);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"english, en", "chinese, zh-CN", "korean, ko"})
    void an_administrator_reads_every_page(String button, String language) {
        logIn("admin.demo", "/scheduling/nights.xhtml");
        speak(button);

        look("/scheduling/nights.xhtml", language, "night-" + language);
        look("/scheduling/nights.xhtml?form=table", language, null);
        look("/modelling/models.xhtml", language, null);
        look("/access/audit.xhtml", language, null);
        look("/customer/catalogue.xhtml", language, "catalogue-" + language);
        look("/maturity/model.xhtml", language, "maturity-" + language);
    }

    private void speak(String button) {
        page.locator("#preferences summary").click();
        page.locator("#preferences\\:" + button).click();
    }

    private void look(String path, String language, String picture) {
        Response answer = page.navigate(bank.uri(path).toString());
        Assertions.assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        Assertions.assertThat(page.locator("body").innerText()).as(path).doesNotContain("???");
        // Details of the audit are codes by nature: of rules, fields and files.
        page.locator(".detail").evaluateAll("all => all.forEach(one => one.hidden = true)");
        Assertions.assertThat(page.locator("body").innerText()).as(path).doesNotContainPattern(CODE);
        page.locator(".detail").evaluateAll("all => all.forEach(one => one.hidden = false)");
        Assertions.assertThat(pixelsBeside())
                .as("pixels beside the window on %s", path)
                .isLessThanOrEqualTo(0);
        assertAccessible();
        if (picture != null) {
            screenshot(picture);
        }
    }
}
