package org.acrm.value.entity;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.acrm.product.entity.ProductKind;
import org.acrm.shared.entity.TestBank;

/** Customers of seeded chance with what they hold and held, and plain Java that knows all of it. */
final class OwnersBank implements AutoCloseable {

    static final LocalDate FROM = LocalDate.of(2026, 7, 31);
    static final LocalDate SHOWN = LocalDate.of(2026, 10, 31);
    static final ProductKind[] KINDS = {
        ProductKind.CURRENT, ProductKind.FUND, ProductKind.FUND, ProductKind.CREDIT_CARD, ProductKind.LOAN
    };
    private static final String[] OCCUPATIONS = {"teacher", "engineer", null};

    /** @param product from 1 on; {@code opened} null where nobody knows */
    record Holding(int product, LocalDate opened, LocalDate closed) {

        boolean open(LocalDate day) {
            return (opened == null || !opened.isAfter(day)) && (closed == null || closed.isAfter(day));
        }

        boolean begun(LocalDate after, LocalDate upTo) {
            return opened != null && opened.isAfter(after) && !opened.isAfter(upTo);
        }
    }

    record Owner(
            long id,
            String kind,
            LocalDate born,
            String sex,
            String occupation,
            LocalDate since,
            LocalDate closed,
            boolean merged,
            char was,
            char now,
            long contributionWas,
            long contribution,
            List<Holding> holdings) {

        boolean member(LocalDate day) {
            return !merged
                    && !kind.equals("PROSPECT")
                    && (since == null || !since.isAfter(day))
                    && (closed == null || closed.isAfter(day));
        }

        AgeBand age(LocalDate day) {
            if (born == null) {
                return AgeBand.NONE;
            }
            int years = Period.between(born, day).getYears();
            return AgeBand.values()[years < 25 ? 0 : Math.min(5, (years - 15) / 10)];
        }

        boolean has(Predicate<Holding> which) {
            return holdings.stream().anyMatch(which);
        }
    }

    final List<Owner> owners = new ArrayList<>();
    final TestBank bank = TestBank.open();

    OwnersBank(long seed, int count) {
        Random chance = new Random(seed);
        StringBuilder sql =
                new StringBuilder("insert into access_branch (id, code, name, path, region) values (1, 'HQ',"
                        + " 'Head', '/HQ/', 'North'), (2, 'PD', 'P', '/HQ/PD/', 'East');insert into product_group (id, code,"
                        + " name) values (1, 'G', 'G');");
        for (int p = 1; p <= KINDS.length; p++) {
            sql.append("insert into product_product (id, code, group_id, kind, currency, annual_margin_bp,"
                    + " monthly_fee_minor) values (" + p + ", 'P" + p + "', 1, '" + KINDS[p - 1] + "', 'CNY', 0, 0);");
        }
        sql.append("insert into product_label values (1, 'en', 'Current'), (1, 'ko', '입출금');");
        for (long id = 1; id <= count; id++) {
            Owner owner = owner(id, chance);
            owners.add(owner);
            write(owner, sql);
        }
        sql.append("update customer_customer set merged_into_id = 1 where id in (0");
        owners.stream().filter(Owner::merged).forEach(o -> sql.append(", ").append(o.id));
        bank.execute(sql.append(")").toString());
    }

    private static Owner owner(long id, Random chance) {
        List<Holding> holdings = new ArrayList<>();
        for (int i = chance.nextInt(5); i > 0; i--) {
            LocalDate opened = chance.nextInt(8) == 0 ? null : FROM.plusDays(chance.nextInt(-200, 130));
            LocalDate closed = chance.nextInt(3) > 0 ? null : FROM.plusDays(chance.nextInt(-100, 150));
            if (opened == null || closed == null || closed.isAfter(opened)) {
                holdings.add(new Holding(1 + chance.nextInt(KINDS.length), opened, closed));
            }
        }
        String kind =
                List.of("RETAIL", "RETAIL", "RETAIL", "CORPORATE", "PROSPECT").get(chance.nextInt(5));
        return new Owner(
                id,
                kind,
                kind.equals("CORPORATE") ? null : SHOWN.minusDays(chance.nextInt(18 * 365, 80 * 365)),
                kind.equals("CORPORATE") ? null : List.of("F", "M").get(chance.nextInt(2)),
                OCCUPATIONS[chance.nextInt(OCCUPATIONS.length)],
                chance.nextInt(9) == 0 ? null : SHOWN.plusDays(chance.nextInt(-900, 40)),
                chance.nextInt(9) == 0 ? SHOWN.plusDays(chance.nextInt(-90, 30)) : null,
                id > 1 && chance.nextInt(15) == 0,
                "ABCD ".charAt(chance.nextInt(5)),
                "ABCD ".charAt(chance.nextInt(5)),
                chance.nextInt(1000),
                chance.nextInt(1000),
                holdings);
    }

    /** Customers of even number belong to the branch below. */
    private static void write(Owner o, StringBuilder sql) {
        sql.append("insert into customer_customer (id, source, source_key, kind, name, birth_date, sex, occupation,"
                + " branch_id, customer_since, closed_on, recorded_at, version) values (" + o.id + ", 'T', 'C" + o.id
                + "', '" + o.kind + "', 'x', " + day(o.born) + ", " + text(o.sex) + ", " + text(o.occupation) + ", "
                + (o.id % 2 == 0 ? 2 : 1) + ", " + day(o.since) + ", " + day(o.closed) + ", now(), 0);");
        int n = 0;
        for (Holding h : o.holdings) {
            sql.append("insert into customer_holding (source, source_key, product_id, currency, opened_on, closed_on,"
                    + " status, owner_id, recorded_at, version) values ('T', '" + o.id + "-" + n++ + "', " + h.product
                    + ", 'CNY', " + day(h.opened) + ", " + day(h.closed) + ", 'ACTIVE', " + o.id + ", now(), 0);");
        }
        grade(o.id, o.was, o.contributionWas, FROM, SHOWN, sql);
        grade(o.id, o.now, o.contribution, SHOWN, LocalDate.of(9999, 12, 31), sql);
    }

    private static void grade(long id, char grade, long minor, LocalDate from, LocalDate to, StringBuilder sql) {
        if (grade != ' ') {
            sql.append("insert into value_grade values (" + id + ", " + day(from) + ", " + day(to) + ", " + minor
                    + ", 0, 0, '" + grade + "');");
        }
    }

    private static String day(LocalDate day) {
        return day == null ? "null" : "date '" + day + "'";
    }

    private static String text(String text) {
        return text == null ? "null" : "'" + text + "'";
    }

    @Override
    public void close() {
        bank.close();
    }
}
