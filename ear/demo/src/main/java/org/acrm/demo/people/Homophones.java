package org.acrm.demo.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.acrm.demo.Draw;

/** Chinese characters that sound alike and are taken for each other when a name is heard on the telephone. */
final class Homophones {

    private static final List<String> GROUPS =
            Names.words("静婧 丽莉 杰洁 芳方 伟玮 军君 华桦 明铭 佳嘉 晓小 颖影 洋阳扬 涛韬 波博 斌彬 志智 子梓紫 文雯 云芸 俊骏 浩昊 健建 宇雨 欣心鑫 慧惠 琳林 轩萱 霞夏 诗思 睿瑞");
    private static final Map<Character, String> ALIKE = alike();

    private Homophones() {}

    private static Map<Character, String> alike() {
        Map<Character, String> alike = new HashMap<>();
        for (String group : GROUPS) {
            for (char character : group.toCharArray()) {
                alike.put(character, group.replace(String.valueOf(character), ""));
            }
        }
        return Map.copyOf(alike);
    }

    /** The name with its last such character exchanged, or the name itself. */
    static String in(Draw draw, String name) {
        for (int i = name.length() - 1; i > 0; i--) {
            String others = ALIKE.get(name.charAt(i));
            if (others != null) {
                return name.substring(0, i) + others.charAt(draw.below(others.length())) + name.substring(i + 1);
            }
        }
        return name;
    }
}
