package org.acrm.demo.bank;

import static org.acrm.demo.bank.Currency.CNY;
import static org.acrm.demo.bank.Currency.EUR;
import static org.acrm.demo.bank.Currency.KRW;
import static org.acrm.demo.bank.Currency.USD;

import java.util.Locale;

/** The price list. Margin in basis points of balance a year, customer's interest too, fee per month in minor units. */
public enum Product {
    CUR01("CURRENT", "Current account", "活期账户", "입출금통장", CNY, 150, 20, 0),
    CUR02("CURRENT", "Premium current account", "尊享活期账户", "프리미엄 입출금통장", CNY, 160, 30, 2000),
    CUR03("CURRENT", "Won current account", "韩元活期账户", "원화 입출금통장", KRW, 150, 10, 0),
    CUR04("CURRENT", "Dollar current account", "美元活期账户", "달러 입출금통장", USD, 140, 20, 0),
    CUR05("CURRENT", "Euro current account", "欧元活期账户", "유로 입출금통장", EUR, 140, 10, 0),
    SAV01("SAVINGS", "Savings account", "储蓄账户", "저축예금", CNY, 130, 55, 0),
    SAV02("SAVINGS", "Won savings account", "韩元储蓄账户", "원화 저축예금", KRW, 130, 90, 0),
    SAV03("SAVINGS", "Dollar savings account", "美元储蓄账户", "달러 저축예금", USD, 120, 150, 0),
    TDP03("TIME_DEPOSIT", "Time deposit 3 months", "三个月定期存款", "정기예금 3개월", CNY, 80, 110, 0),
    TDP06("TIME_DEPOSIT", "Time deposit 6 months", "六个月定期存款", "정기예금 6개월", CNY, 85, 130, 0),
    TDP12("TIME_DEPOSIT", "Time deposit 1 year", "一年定期存款", "정기예금 1년", CNY, 90, 150, 0),
    TDP36("TIME_DEPOSIT", "Time deposit 3 years", "三年定期存款", "정기예금 3년", CNY, 95, 200, 0),
    TDK12("TIME_DEPOSIT", "Won time deposit 1 year", "韩元一年定期存款", "원화 정기예금 1년", KRW, 85, 280, 0),
    TDU12("TIME_DEPOSIT", "Dollar time deposit 1 year", "美元一年定期存款", "달러 정기예금 1년", USD, 80, 380, 0),
    MTG01("MORTGAGE", "Home mortgage", "个人住房贷款", "주택담보대출", CNY, 70, 340, 0),
    MTG02("MORTGAGE", "Won home mortgage", "韩元住房贷款", "원화 주택담보대출", KRW, 70, 410, 0),
    LON01("LOAN", "Consumer loan", "个人消费贷款", "신용대출", CNY, 220, 480, 0),
    LON02("LOAN", "Won consumer loan", "韩元消费贷款", "원화 신용대출", KRW, 220, 560, 0),
    LON03("LOAN", "Working capital loan", "流动资金贷款", "운전자금대출", CNY, 160, 390, 0),
    CRD01("CREDIT_CARD", "Classic credit card", "标准信用卡", "클래식 신용카드", CNY, 500, 1800, 0),
    CRD02("CREDIT_CARD", "Gold credit card", "金卡信用卡", "골드 신용카드", CNY, 520, 1700, 1500),
    CRD03("CREDIT_CARD", "Won credit card", "韩元信用卡", "원화 신용카드", KRW, 500, 1500, 0),
    CRD04("CREDIT_CARD", "Dollar credit card", "美元信用卡", "달러 신용카드", USD, 500, 1900, 0),
    FND01("FUND", "Money market fund", "货币市场基金", "머니마켓펀드", CNY, 60, 0, 0),
    FND02("FUND", "Balanced fund", "混合型基金", "혼합형 펀드", CNY, 110, 0, 0),
    INS01("INSURANCE", "Life insurance", "人寿保险", "생명보험", CNY, 140, 0, 0),
    TRD01("TRADE", "Letter of credit line", "信用证额度", "신용장 한도", CNY, 180, 420, 0),
    PLC01("PLACEMENT", "Interbank placement", "同业拆放", "은행간 예치", CNY, 25, 180, 0);

    private final String kind;
    private final String english;
    private final String chinese;
    private final String korean;
    private final Currency currency;
    private final int marginBp;
    private final int rateBp;
    private final int monthlyFee;

    Product(
            String kind,
            String english,
            String chinese,
            String korean,
            Currency currency,
            int marginBp,
            int rateBp,
            int monthlyFee) {
        this.kind = kind;
        this.english = english;
        this.chinese = chinese;
        this.korean = korean;
        this.currency = currency;
        this.marginBp = marginBp;
        this.rateBp = rateBp;
        this.monthlyFee = monthlyFee;
    }

    public String kind() {
        return kind;
    }

    public Currency currency() {
        return currency;
    }

    public int rateBp() {
        return rateBp;
    }

    public int marginBp() {
        return marginBp;
    }

    public long monthlyFee() {
        return monthlyFee;
    }

    public boolean isDebt() {
        return switch (kind) {
            case "MORTGAGE", "LOAN", "CREDIT_CARD", "TRADE" -> true;
            default -> false;
        };
    }

    public String name(String language) {
        return switch (language) {
            case "zh" -> chinese;
            case "ko" -> korean;
            default -> english.toLowerCase(Locale.ROOT);
        };
    }

    public String[] row() {
        String[] group =
                switch (kind) {
                    case "CURRENT", "SAVINGS" -> new String[] {"DEP", "Deposits"};
                    case "TIME_DEPOSIT" -> new String[] {"TDP", "Time deposits"};
                    case "MORTGAGE", "LOAN" -> new String[] {"LON", "Loans"};
                    case "CREDIT_CARD" -> new String[] {"CRD", "Cards"};
                    case "FUND", "INSURANCE" -> new String[] {"INV", "Investment and insurance"};
                    case "TRADE" -> new String[] {"TRD", "Trade finance"};
                    default -> new String[] {"IBK", "Interbank"};
                };
        return new String[] {
            name(),
            group[0],
            group[1],
            english,
            chinese,
            korean,
            kind,
            currency.name(),
            Integer.toString(marginBp),
            currency.text(monthlyFee)
        };
    }
}
