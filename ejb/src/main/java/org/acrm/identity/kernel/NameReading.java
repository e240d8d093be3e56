package org.acrm.identity.kernel;

import java.util.Set;

/**
 * A Chinese or Korean name as it is read: family name, a blank, given name, in small Latin letters. 欧阳小明 is
 * {@code ouyang xiaoming}, 김민준 is {@code gim minjun}; a name in Latin letters stays as it is.
 */
final class NameReading implements Normaliser {

    private static final Set<String> DOUBLE = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "夏侯", "司徒", "长孙", "宇文", "端木", "南宫", "西门", "轩辕",
            "남궁", "황보", "제갈", "사공", "선우", "서문", "독고");

    private final HanReadings han;

    NameReading(HanReadings han) {
        this.han = han;
    }

    @Override
    public void apply(Text text) {
        if (!hasIdeograph(text)) {
            return;
        }
        String name = text.toString().replace(" ", "");
        int family = name.length() > 2 && DOUBLE.contains(name.substring(0, 2)) ? 2 : 1;
        text.clear();
        for (int i = 0; i < name.length(); i++) {
            if (i == family) {
                text.append(' ');
            }
            read(name.charAt(i), text);
        }
    }

    private static boolean hasIdeograph(Text text) {
        for (int i = 0; i < text.length; i++) {
            if (isIdeograph(text.chars[i])) {
                return true;
            }
        }
        return false;
    }

    private void read(char c, Text into) {
        if (Hangul.isSyllable(c)) {
            Hangul.romanise(c, into);
        } else if (isHan(c)) {
            String reading = han.reading(c);
            into.append(reading.isEmpty() ? String.valueOf(c) : reading);
        } else {
            into.append(c);
        }
    }

    static boolean isIdeograph(char c) {
        return isHan(c) || Hangul.isSyllable(c);
    }

    static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF || c >= 0xF900 && c <= 0xFAFF;
    }
}
