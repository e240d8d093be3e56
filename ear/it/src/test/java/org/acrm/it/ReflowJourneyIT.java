package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No page is wider than its window, on a large screen, on a small one, and on a small one at a zoom of 200 %. */
class ReflowJourneyIT extends Journey {

    private static final List<Integer> WIDTHS = List.of(1920, 1280, 640);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lin.xiaowen",
                "zhao.min",
                "he.min",
                "chen.yutong",
                "park.jihoon",
                "sofia.keller",
                "wang.lei",
                "rachel.moore",
                "admin.demo",
                "james.carter"
            })
    void every_page_that_a_role_may_open_fits_its_window(String username) {
        logIn(username, "/");

        for (String path : pages()) {
            Response answer = page.navigate(bank.serverUri(path).toString());
            assertThat(answer.status()).as(path).isEqualTo(200);
            assertFits(path);
            openTheForms();
        }
        page.navigate(bank.uri("/error/404.xhtml").toString());
        assertFits("an error page");
    }

    /** What the navigation offers, and what lies below. */
    private Set<String> pages() {
        Set<String> pages = new LinkedHashSet<>();
        for (Locator entry : page.locator(".nav a").all()) {
            pages.add(entry.getAttribute("href"));
        }
        for (String first : List.copyOf(pages)) {
            String folder = first.substring(0, first.lastIndexOf('/') + 1);
            if (first.endsWith("/customers.xhtml")) {
                page.navigate(bank.serverUri(first).toString());
                String customer = page.locator("#list a.name")
                        .first()
                        .getAttribute("href")
                        .replaceAll("&.*", "");
                CUSTOMER_TABS.forEach(tab -> pages.add(folder + customer + "&tab=" + tab));
            } else if (first.endsWith("/imports.xhtml")) {
                pages.addAll(List.of(folder + "import.xhtml", folder + "import.xhtml?id=1"));
                page.navigate(bank.serverUri(first).toString());
                if (page.locator("#new").count() > 0) {
                    pages.add(deliverAForeignFile());
                }
            } else if (first.endsWith("/quality.xhtml")) {
                page.navigate(bank.serverUri(first).toString());
                pages.add(page.locator("#list\\:rules a").first().getAttribute("href"));
                if (page.locator("#head\\:add").count() > 0) {
                    pages.add(folder + "rule.xhtml");
                }
            } else if (first.endsWith("/nights.xhtml")) {
                pages.add(first + "?form=table");
            }
        }
        return pages;
    }

    /** The forms in which a relationship manager decides open inside the page. */
    private void openTheForms() {
        for (String key : List.of("log", "postpone", "unsuitable")) {
            Locator button = page.locator("main [data-key=" + key + "]").first();
            if (button.count() > 0) {
                button.click();
                assertThat(page.locator("#decision form")).isVisible();
                assertFits("form " + key + " on " + page.url());
                page.locator("#decision [id$=-cancel]").click();
                assertThat(page.locator("#decision form")).hasCount(0);
            }
        }
    }

    private void assertFits(String what) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            assertThat(pixelsBeside())
                    .as("pixels beside a window of %d: %s", width, what)
                    .isLessThanOrEqualTo(0);
        }
    }
}
