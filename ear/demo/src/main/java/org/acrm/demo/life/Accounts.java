package org.acrm.demo.life;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.acrm.demo.Days;
import org.acrm.demo.Draw;
import org.acrm.demo.Scope;
import org.acrm.demo.bank.BusinessCalendar;
import org.acrm.demo.bank.Currency;
import org.acrm.demo.bank.Product;

/** All accounts that a customer has or will have, each with the fen it starts with on the day it is opened. */
final class Accounts {

    private final Scope scope;
    private final CustomerProfile profile;
    private final Draw draw;
    private final Map<Account, Long> openings = new LinkedHashMap<>();
    private final List<StandingOrder> orders = new ArrayList<>();

    Accounts(Scope scope, CustomerProfile profile) {
        this.scope = scope;
        this.profile = profile;
        this.draw = Draw.of(scope.seed(), profile.index(), Draw.Purpose.ACCOUNTS, 0);
        switch (profile.kind()) {
            case RETAIL -> openRetail();
            case CORPORATE -> openCorporate();
            case INTERBANK -> openInterbank();
            case PROSPECT -> {}
        }
    }

    private void openRetail() {
        long wealth = profile.wealth();
        Group.Needs needs = profile.group().needs();
        double share = draw.uniform(0.12, 0.4);
        Account current = open(currentProduct(), profile.since(), Days.NEVER, 0, null, Math.round(wealth * share));
        if (draw.chance(needs.savings())) {
            Product product = byCurrency(Product.SAV01, Product.SAV02, Product.SAV03);
            open(product, laterDay(), Days.NEVER, 0, null, Math.round(wealth * draw.uniform(0.3, 0.8)));
        }
        if (draw.chance(needs.deposits())) {
            timeDeposits(current);
        }
        if (profile.currency() == Currency.CNY) {
            invest(needs);
        }
        if (draw.chance(needs.card())) {
            card(current);
        }
        boolean stays = !profile.leaving().happens();
        if (stays && profile.payroll()) {
            if (profile.group() != Group.PENSIONER) {
                borrow();
            }
            order(current);
        }
    }

    /** Who lives on the card's credit has used most of it long since. */
    private void card(Account current) {
        long limit = Math.max(500_000, profile.income() * draw.between(1, 4) / 100_000 * 100_000);
        long owed = profile.group() == Group.REVOLVER ? round(limit * draw.between(5, 9) / 10) : 0;
        open(cardProduct(profile.wealth()), laterDay(), Days.NEVER, limit, current, -owed);
    }

    private void timeDeposits(Account current) {
        int count = draw.chance(0.25) ? 2 : 1;
        for (int i = 0; i < count; i++) {
            Product product = byCurrency(
                    draw.pick(List.of(Product.TDP03, Product.TDP06, Product.TDP12, Product.TDP12, Product.TDP36)),
                    Product.TDK12,
                    Product.TDU12);
            termed(product, current, Math.round(profile.wealth() * draw.uniform(0.3, 1.2)));
        }
    }

    /** Some end within 90 days after the base day, a sixth ended before it. */
    private void termed(Product product, Account parent, long fen) {
        int term = term(product);
        double when = draw.uniform();
        int matures = when < 0.15
                ? scope.base() + draw.between(1, 90)
                : when < 0.32 ? scope.base() - draw.between(1, 400) : scope.base() + draw.between(1, term);
        int opened = BusinessCalendar.businessDay(Math.max(profile.since(), matures - term));
        open(product, opened, BusinessCalendar.businessDay(opened + term), 0, parent, fen);
    }

    private static int term(Product product) {
        return switch (product) {
            case TDP03 -> 91;
            case TDP06, PLC01 -> 182;
            case TDP36 -> 1_095;
            default -> 365;
        };
    }

    private void invest(Group.Needs needs) {
        long wealth = profile.wealth();
        if (draw.chance(needs.funds())) {
            Product fund = draw.chance(0.5) ? Product.FND01 : Product.FND02;
            open(fund, laterDay(), Days.NEVER, 0, null, Math.round(wealth * draw.uniform(0.2, 0.8)));
        }
        if (draw.chance(needs.insurance())) {
            open(Product.INS01, laterDay(), Days.NEVER, 0, null, Math.round(wealth * draw.uniform(0.1, 0.4)));
        }
    }

    private void borrow() {
        boolean buysHome = profile.events().homePurchase() != Days.NEVER;
        if (profile.currency() == Currency.USD) {
            return;
        }
        boolean borrower = profile.group() == Group.BORROWER;
        boolean home = buysHome || draw.chance(borrower ? 0.6 : 0.02);
        if (home) {
            Product product = profile.currency() == Currency.KRW ? Product.MTG02 : Product.MTG01;
            int opened =
                    buysHome ? BusinessCalendar.businessDay(profile.events().homePurchase()) : early();
            long principal = round(profile.income() * draw.between(25, 60));
            loan(product, opened, 300, principal);
        }
        if (draw.chance(borrower ? home ? 0.3 : 1 : 0.04)) {
            Product product = profile.currency() == Currency.KRW ? Product.LON02 : Product.LON01;
            loan(product, laterDay(), 36, round(profile.income() * draw.between(2, 7)));
        }
    }

    private void loan(Product product, int opened, int months, long principal) {
        double left = Math.max(0.1, 1 - Math.max(0, scope.start() - opened) / 30.4 / months);
        long start = opened < scope.start() ? Math.round(principal * left) : principal;
        Account loan = open(product, opened, opened + months * 61 / 2, principal, null, -start);
        if (draw.chance(0.04)) {
            loan.defaultFrom(scope.base() - draw.between(5, 200));
        }
    }

    private void order(Account current) {
        if (draw.chance(0.35)) {
            String purpose = draw.pick(Counterparties.purposes(profile.language()));
            orders.add(new StandingOrder(
                    "O" + current.number().substring(1),
                    current,
                    round(profile.income() * draw.between(8, 25) / 100),
                    draw.pick(Counterparties.otherBanks(profile.language())),
                    draw.digits(12),
                    purpose,
                    draw.between(1, 28)));
        }
    }

    private void openCorporate() {
        long wealth = profile.wealth();
        Account current = open(currentProduct(), profile.since(), Days.NEVER, 0, null, wealth);
        if (draw.chance(0.35)) {
            termed(byCurrency(Product.TDP06, Product.TDK12, Product.TDU12), current, wealth);
        }
        if (draw.chance(0.4)
                && profile.currency() == Currency.CNY
                && !profile.leaving().happens()) {
            loan(Product.LON03, laterDay(), 60, round(wealth * draw.between(2, 6) / 3));
        }
        if (draw.chance(0.3) && profile.currency() == Currency.CNY) {
            open(Product.TRD01, laterDay(), Days.NEVER, round(wealth * 3), null, -round(wealth * draw.between(0, 2)));
        }
    }

    private void openInterbank() {
        Account nostro = open(Product.CUR01, profile.since(), Days.NEVER, 0, null, profile.wealth());
        int placements = draw.between(2, 5);
        for (int i = 0; i < placements; i++) {
            termed(Product.PLC01, nostro, round(profile.wealth() * draw.between(1, 3) / 3));
        }
    }

    private Account open(Product product, int opened, int matures, long limitFen, Account parent, long fen) {
        int day = Math.max(opened, profile.since());
        Currency currency = product.currency();
        String number = "H" + Days.padded(profile.index() + 1L, 8) + Days.padded(openings.size() + 1L, 2);
        Account account = new Account(number, product, currency, day, matures, currency.fromFen(limitFen), parent);
        if (day < scope.start()) {
            account.startWith(currency.fromFen(fen));
        }
        boolean tooLate = day > profile.leaving().day() - Leaving.DECAY;
        if (openings.isEmpty() || !tooLate) {
            openings.put(account, fen);
        }
        return account;
    }

    private Product currentProduct() {
        boolean premium = profile.kind() == Kind.RETAIL && profile.wealth() > 12_000_000 && draw.chance(0.5);
        return byCurrency(premium ? Product.CUR02 : Product.CUR01, Product.CUR03, Product.CUR04);
    }

    private Product cardProduct(long wealth) {
        return byCurrency(wealth > 8_000_000 ? Product.CRD02 : Product.CRD01, Product.CRD03, Product.CRD04);
    }

    private Product byCurrency(Product yuan, Product won, Product dollar) {
        return switch (profile.currency()) {
            case KRW -> won;
            case USD -> dollar;
            default -> yuan;
        };
    }

    /** Most things are bought before the window, the rest at some day in it. */
    private int laterDay() {
        return draw.chance(0.7) ? early() : BusinessCalendar.businessDay(draw.between(early(), scope.base() - 5));
    }

    private int early() {
        int latest = Math.max(profile.since(), scope.start() - 1);
        return BusinessCalendar.businessDay(draw.between(profile.since(), latest));
    }

    private static long round(long fen) {
        return Math.max(100_000, fen / 100_000 * 100_000);
    }

    List<Account> all() {
        return List.copyOf(openings.keySet());
    }

    long openingFen(Account account) {
        return openings.get(account);
    }

    Optional<Account> first(String kind) {
        return openings.keySet().stream().filter(account -> account.is(kind)).findFirst();
    }

    List<StandingOrder> orders() {
        return orders;
    }
}
