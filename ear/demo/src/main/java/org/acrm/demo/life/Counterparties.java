package org.acrm.demo.life;

import java.util.List;
import org.acrm.demo.Draw;

/** Invented shops, landlords and banks that stand in the bookings of people of each language. */
final class Counterparties {

    private static final List<String> CHINESE_SHOPS = List.of(
            "好邻居超市", "鲜果时光", "蜀味轩火锅", "老街面馆", "云中咖啡", "四季百货", "书香书城", "康宁大药房", "悦动健身", "迅达出行", "畅行加油站", "星光影城", "绿野生鲜",
            "时尚衣橱", "数码广场", "千家装饰", "山水旅行社", "小满茶饮", "宝贝天地母婴", "城市便利店", "江南春酒楼", "自来水公司", "国风家具", "天天快递");
    private static final List<String> KOREAN_SHOPS = List.of(
            "참좋은마트", "한끼식당", "온누리약국", "달빛카페", "새벽시장", "고향갈비", "책나라서점", "하늘미용실", "튼튼헬스", "바른택시", "행복주유소", "별빛시네마",
            "우리동네편의점", "패션플러스", "디지털월드", "집꾸미기", "가자여행사", "아기나라", "떡볶이천국", "도시가스", "명동칼국수", "초록농산", "나무가구", "빠른배송");
    private static final List<String> ENGLISH_SHOPS = List.of(
            "Corner Grocer",
            "Daily Bread Bakery",
            "Bluebird Coffee",
            "Harvest Market",
            "City Pharmacy",
            "Page & Quill Books",
            "Metro Cabs",
            "Rivergate Fuel",
            "Starlight Cinema",
            "Fresh Fields",
            "Threads & Co",
            "Pixel Electronics",
            "Homeworks",
            "Wanderlust Travel",
            "Little Steps Baby Shop",
            "Express Convenience",
            "The Old Oak Pub",
            "Saffron Kitchen",
            "Water & Light Utility",
            "Swift Parcel",
            "Green Gym",
            "Noodle Lane",
            "Cedar Furniture",
            "Garden Gate");

    private Counterparties() {}

    static String shop(Draw draw, String language) {
        return draw.pick(
                switch (language) {
                    case "zh" -> CHINESE_SHOPS;
                    case "ko" -> KOREAN_SHOPS;
                    default -> ENGLISH_SHOPS;
                });
    }

    static String babyShop(String language) {
        return switch (language) {
            case "zh" -> "宝贝天地母婴";
            case "ko" -> "아기나라";
            default -> "Little Steps Baby Shop";
        };
    }

    static String developer(String language) {
        return switch (language) {
            case "zh" -> "锦绣置业有限公司";
            case "ko" -> "(주)한울주택";
            default -> "Greenacre Homes Ltd";
        };
    }

    static List<String> otherBanks(String language) {
        return switch (language) {
            case "zh" -> List.of("江海银行", "中联商业银行", "南岭银行", "云峰银行");
            case "ko" -> List.of("한강은행", "새빛은행", "동해은행");
            default -> List.of("Northern Mutual Bank", "Harbour Savings Bank", "First Meridian Bank");
        };
    }

    static List<String> purposes(String language) {
        return switch (language) {
            case "zh" -> List.of("房租", "物业费", "保险费", "子女教育");
            case "ko" -> List.of("월세", "관리비", "보험료", "교육비");
            default -> List.of("Rent", "Service charge", "Insurance premium", "School fees");
        };
    }

    static String pensionFund(String language) {
        return switch (language) {
            case "zh" -> "社会养老保险基金";
            case "ko" -> "한누리연금공단";
            default -> "National Pension Fund";
        };
    }

    static String inheritance(String language) {
        return switch (language) {
            case "zh" -> "房产出售款";
            case "ko" -> "부동산 매각대금";
            default -> "Sale of property";
        };
    }
}
