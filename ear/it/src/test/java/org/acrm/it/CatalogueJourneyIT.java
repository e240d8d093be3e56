package org.acrm.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** The administrator edits the information catalogue, and the page of a customer follows (SCV-01). */
class CatalogueJourneyIT extends Journey {

    private static final String CATALOGUE = "/customer/catalogue.xhtml?kind=RETAIL";

    @Test
    void a_new_wording_and_a_hidden_item_are_on_the_customers_page_at_once_in_the_readers_language() {
        logIn("admin.demo", CATALOGUE);
        assertAccessible();
        edit("Branch", "Home branch", "开户网点", "거래 영업점", true);
        assertThat(page.locator("#tree")).containsText("Home branch");
        assertThat(page.locator("#former")).containsText("Branch");
        assertAccessible();
        edit("Portfolio", "Portfolio", "客户组合", "포트폴리오", false);

        openAWindow("zh-CN", ColorScheme.LIGHT);
        logIn("lin.xiaowen", "/customer/customers.xhtml?kind=RETAIL");
        page.locator("#list a.name").first().click();
        page.locator("nav.tabs a[href*='tab=PROFILE']").click();
        Locator profile = page.locator("#profile");
        assertThat(profile).containsText("基本信息");
        assertThat(profile).containsText("开户网点");
        assertThat(profile).not().containsText("客户组合");
        assertAccessible();
        screenshot("profile-zh-CN");
    }

    @Test
    void the_administrator_names_the_system_that_delivers_an_item_and_attaches_rules_and_the_pages_follow() {
        logIn("admin.demo", CATALOGUE);
        page.locator("#tree a.item", saying("City")).first().click();
        page.locator(byId("entry:source")).fill("ADDRESS-HUB");
        page.locator(byId("entry:save")).click();
        assertThat(page.locator("#tree tr", saying("City")).first()).containsText("ADDRESS-HUB");
        attach("Every holding has a known owner");
        attach("Interest rates lie between 0 and 36 %");
        page.locator(byId("rules:item-rules") + " tr", saying("Interest rates"))
                .locator("button")
                .click();
        assertThat(page.locator(byId("rules:item-rules"))).not().containsText("Interest rates");
        assertThat(page.locator("#former")).containsText("Rules attached: HOLDING_OWNER, HOLDING_RATE");
        assertThat(page.locator("#former")).containsText("Source: ADDRESS-HUB");
        assertAccessible();

        openAWindow("en", ColorScheme.LIGHT);
        String rule = bank.rows("select id from quality_rule where code = 'HOLDING_OWNER'")
                .get(0);
        logIn("park.jihoon", "/quality/quality.xhtml?rule=" + rule);
        assertThat(page.locator("#items")).containsText("City");
        assertAccessible();
        open("/customer/customers.xhtml?kind=RETAIL");
        page.locator("#list a.name").first().click();
        page.locator("nav.tabs a[href*='tab=PROFILE']").click();
        assertThat(page.locator("#profile")).not().containsText("ADDRESS-HUB");
        page.locator("#profile-sources").press("Enter");
        assertThat(page.locator("#profile")).containsText("ADDRESS-HUB");
        assertAccessible();
    }

    private void attach(String rule) {
        page.locator(byId("rules:rule")).selectOption(new SelectOption().setLabel(rule));
        page.locator(byId("rules:attach")).click();
        assertThat(page.locator(byId("rules:item-rules") + " tr", saying(rule)))
                .containsText("attached by the administrator");
    }

    @Test
    void a_value_about_a_person_cannot_be_opened_and_an_item_goes_and_comes_back_elsewhere() {
        logIn("admin.demo", CATALOGUE);
        page.locator("#tree a", saying("Mobile phone")).click();
        assertThat(page.locator(byId("rules:item-rules"))).containsText("Telephone numbers are well formed");
        choose("entry:sensitivity", "Open");
        page.locator(byId("entry:save")).click();
        assertThat(page.locator("main")).containsText("This value is about a person");

        page.locator("#tree a.item", saying("Meetings")).click();
        page.locator(byId("entry:remove")).click();
        assertThat(page.locator("#tree a.item", saying("Meetings"))).hasCount(0);
        page.locator("#tree tr", saying("Referral"))
                .first()
                .locator("a[href*='below=']")
                .click();
        choose("entry:attribute", "Meetings");
        label("Visits", "来访", "방문");
        page.locator(byId("entry:save")).click();
        assertThat(page.locator("#tree")).containsText("Visits");
    }

    @Test
    void the_profile_is_masked_for_whoever_may_not_see_personal_data() {
        logIn("chen.yutong", "/customer/customers.xhtml?kind=RETAIL");
        page.locator("#list a.name").first().click();
        page.locator("nav.tabs a[href*='tab=PROFILE']").click();
        Locator identity = page.locator("#profile dd").first();
        assertThat(identity).containsText("••");
        open(CATALOGUE);
        assertThat(page.locator("main.alone h1")).hasText("Not allowed");
    }

    @Test
    void the_administrator_words_a_level_of_maturity_anew_in_a_draft_and_throws_it_away() {
        logIn("admin.demo", "/maturity/model.xhtml");
        assertThat(page.locator("ol.levels li")).hasCount(5);
        assertThat(page.locator("ol.levels")).containsText("Worded by the product");
        page.locator(byId("head:draft")).click();
        page.locator("main a.edit").click();
        page.locator(byId("entry:levels:0:en")).fill("Only two kinds of customers are told apart.");
        page.locator(byId("entry:save")).click();
        assertThat(page.locator("ol.levels li").first()).containsText("Only two kinds of customers are told apart.");
        assertThat(page.locator("ol.levels li").first()).containsText("Worded by the bank");
        assertAccessible();
        page.locator(byId("release:discard")).click();
        page.locator(byId("release:discard-now")).click();
        assertThat(page.locator("ol.levels")).not().containsText("Worded by the bank");
        assertThat(page.locator("#editions tr[data-ri]")).hasCount(1);
    }

    private void edit(String item, String english, String chinese, String korean, boolean shown) {
        page.locator("#tree a.item", saying(item)).first().click();
        label(english, chinese, korean);
        if (!shown) {
            page.locator(byId("entry:shown") + " .ui-chkbox-box").click();
        }
        page.locator(byId("entry:save")).click();
        assertThat(page.locator(byId("former") + " tr[data-ri]")).not().hasCount(0);
    }

    private static Page.LocatorOptions saying(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private void label(String english, String chinese, String korean) {
        page.locator(byId("entry:label-en")).fill(english);
        page.locator(byId("entry:label-zh")).fill(chinese);
        page.locator(byId("entry:label-ko")).fill(korean);
    }
}
