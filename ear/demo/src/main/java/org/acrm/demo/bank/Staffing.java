package org.acrm.demo.bank;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.acrm.demo.Days;
import org.acrm.demo.Draw;
import org.acrm.demo.bank.Branch.Market;
import org.acrm.demo.people.Names;

/**
 * Who works where: one relationship manager and portfolio per about 400 customers. The first two portfolios belong to
 * the people who log in to the demo and take customers of every kind and language.
 */
public final class Staffing {

    public static final int CUSTOMERS_PER_PORTFOLIO = 400;
    private static final int MIXED = 2;

    private final List<Branch> homes = new ArrayList<>();
    private final Map<Market, List<Integer>> byMarket = new EnumMap<>(Market.class);
    private final List<String[]> staff = new ArrayList<>();

    public Staffing(long seed, int customers) {
        int count = Math.max(MIXED, Math.round((float) customers / CUSTOMERS_PER_PORTFOLIO));
        Market[] pattern = {Market.CHINA, Market.KOREA, Market.CHINA, Market.ABROAD, Market.CHINA};
        for (int portfolio = 0; portfolio < count; portfolio++) {
            Market market = pattern[portfolio % pattern.length];
            List<Branch> branches = Branches.serving(market);
            List<Integer> same = byMarket.computeIfAbsent(market, any -> new ArrayList<>());
            homes.add(branches.get(same.size() % branches.size()));
            same.add(portfolio);
            staff.add(relationshipManager(seed, portfolio));
        }
        addLeaders(seed);
    }

    private String[] relationshipManager(long seed, int portfolio) {
        String code = homes.get(portfolio).code();
        return switch (portfolio) {
            case 0 -> new String[] {staffNo(0), "lin.xiaowen", "林晓雯", "RM", code};
            case 1 -> new String[] {staffNo(1), "kim.seoyeon", "김서연", "RM", code};
            default -> new String[] {staffNo(portfolio), "", name(seed, portfolio, homes.get(portfolio)), "RM", code};
        };
    }

    private void addLeaders(long seed) {
        for (Branch branch : Branches.all()) {
            int number = staff.size();
            boolean head = branch.code().equals(Branches.HEAD_OFFICE);
            boolean zhao = branch.code().equals(homes.get(0).code());
            staff.add(new String[] {
                staffNo(number),
                zhao ? "zhao.min" : "",
                zhao ? "赵敏" : name(seed, number, branch),
                head ? "HEAD_OFFICE" : "BRANCH_MANAGER",
                branch.code()
            });
        }
    }

    private static String name(long seed, int number, Branch branch) {
        String language =
                switch (branch.market()) {
                    case CHINA -> "zh";
                    case KOREA -> "ko";
                    case ABROAD -> "en";
                };
        Draw draw = Draw.of(seed, number, Draw.Purpose.STAFF, 0);
        return Names.person(draw, language, draw.chance(0.5)).name();
    }

    private static String staffNo(int number) {
        return "S" + Days.padded(number + 1L, 5);
    }

    /** The two mixed portfolios get their share of everybody; the others mostly customers of their market's language. */
    public int portfolioFor(Draw draw, String language) {
        int any = draw.below(homes.size());
        List<Integer> near = byMarket.get(Market.ofLanguage(language));
        if (any < MIXED || near == null || draw.chance(0.2)) {
            return any;
        }
        int portfolio = draw.pick(near);
        return portfolio < MIXED ? any : portfolio;
    }

    /** Banks are spread evenly, so that both demo users have some. */
    public int portfolioOfInterbank(int number) {
        return number % 6 < MIXED ? number % 6 : Math.floorMod(number * 7, homes.size());
    }

    public Branch home(int portfolio) {
        return homes.get(portfolio);
    }

    public static String code(int portfolio) {
        return "P" + Days.padded(portfolio + 1L, 5);
    }

    public List<String[]> staffRows() {
        return staff;
    }

    public List<String[]> portfolioRows() {
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < homes.size(); i++) {
            rows.add(new String[] {code(i), staffNo(i), homes.get(i).code()});
        }
        return rows;
    }
}
