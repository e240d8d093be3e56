package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class LoginJourneyIT extends Journey {

    @Test
    void a_relationship_manager_logs_in_through_keycloak_and_lands_on_the_worklist() {
        logIn("lin.xiaowen", "/");

        assertThat(page).hasURL(Pattern.compile("/acrm/desk/today.xhtml"));
        assertThat(page.locator(".who")).containsText("Xiaowen Lin");
        Assertions.assertThat(page.context().cookies(bank.uri("/").toString()))
                .filteredOn(cookie -> cookie.name.equals("JSESSIONID"))
                .singleElement()
                .satisfies(cookie -> {
                    Assertions.assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
                    Assertions.assertThat(cookie.httpOnly).isTrue();
                });
        assertAccessible();
    }

    @Test
    void a_bookmarked_address_opens_whole_after_the_login() {
        logIn("lin.xiaowen", "/customer/customers.xhtml?kind=CORPORATE&q=%E7%8E%8B");

        assertThat(page).hasURL(Pattern.compile("/acrm/customer/customers\\.xhtml\\?kind=CORPORATE&q=%E7%8E%8B$"));
    }

    @Test
    void logging_out_ends_the_session_here_and_at_keycloak() {
        logIn("kim.seoyeon", "/desk/today.xhtml");

        page.locator(".who summary").click();
        page.locator(".who a.out").click();
        open("/desk/today.xhtml");

        assertThat(page.locator("#username")).isVisible();
        page.goBack();
        page.reload();
        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    void a_page_that_does_not_exist_shows_the_way_back() {
        logIn("lin.xiaowen", "/desk/today.xhtml");

        open("/desk/nowhere.xhtml");

        assertAccessible();
        page.locator("main a").click();
        assertThat(page).hasURL(Pattern.compile("/acrm/desk/today.xhtml"));
    }

    @Test
    void an_address_that_cannot_be_read_shows_the_way_back() {
        logIn("zhao.min", "/desk/today.xhtml");

        for (String address : new String[] {"/customer/customer.xhtml?id=abc", "/scheduling/nights.xhtml?run=1x"}) {
            Response answer = page.navigate(bank.uri(address).toString());

            Assertions.assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(page.locator("main.alone a")).isVisible();
        }
    }

    @Test
    void a_form_of_an_ended_session_shows_the_way_back() {
        logIn("lin.xiaowen", "/desk/today.xhtml");
        page.locator("#preferences input[name='jakarta.faces.ViewState']").evaluate("field => field.value = '1:1'");

        page.locator("#preferences\\:theme").click();

        assertThat(page.locator("main.alone")).isVisible();
        assertAccessible();
        page.locator("main a").click();
        assertThat(page.locator(".topbar")).isVisible();
    }
}
