package org.acrm.identity.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisersTest {

    private final Normalisers normalisers = new Normalisers(HanReadings.UNKNOWN);

    private String normal(String raw, String... steps) {
        Text text = new Text().set(raw);
        normalisers.chain(List.of(steps)).apply(text);
        return text.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "Müller, muller",
        "STRASSE, strasse",
        "Straße, strasse",
        "Łódź, lodz",
        "Ｎｅｗ　Ｙｏｒｋ, new york",
        "Ångström, angstrom",
        "Ñuñoa, nunoa",
        "İstanbul, istanbul",
        "王小明, 王小明",
    })
    void foldingLeavesSmallLettersWithoutMarks(String raw, String folded) {
        assertThat(normal(raw, "fold")).isEqualTo(folded);
    }

    @Test
    void looseMarksAndPartsOfSyllablesAreFoldedLikeWholeOnes() {
        assertThat(normal("Mu\u0308ller", "fold")).isEqualTo("muller");
        assertThat(normal("\u1100\u1175\u11B7", "fold")).isEqualTo("김");
    }

    @Test
    void hyphensJoinAndCommasPart() {
        assertThat(normal("  Kim,  Min-jun ", "fold", "letters")).isEqualTo("kim minjun");
        assertThat(normal("O'Brien, Pat A.", "fold", "letters", "words-sorted")).isEqualTo("obrien pat");
        assertThat(normal("Pat O'Brien", "fold", "letters", "words-sorted")).isEqualTo("obrien pat");
        assertThat(normal("Flat 3, 12 High St.", "fold", "letters-digits", "no-blanks"))
                .isEqualTo("flat312highst");
    }

    @ParameterizedTest
    @CsvSource({
        "138-1234-5678, 13812345678",
        "+86 138 1234 5678, 13812345678",
        "008613812345678, 13812345678",
        "8613812345678, 13812345678",
        "010-1234-5678, 1012345678",
        "+82 1012345678, 1012345678",
        "+44 7700 900123, 7700900123",
        "07700900123, 7700900123",
        "+1 (212) 555-0100, 2125550100",
        "+420 601 123 456, 601123456",
    })
    void aTelephoneIsItsNationalNumber(String raw, String number) {
        assertThat(normal(raw, "phone")).isEqualTo(number);
    }

    @Test
    void whatIsNoTelephoneOrAddressIsMissing() {
        assertThat(normal("none", "phone")).isEmpty();
        assertThat(normal("none", "fold", "email")).isEmpty();
        assertThat(normal("@x.org", "fold", "email")).isEmpty();
    }

    @Test
    void aMailAddressIsMendedWhereTheSlipIsPlain() {
        assertThat(normal(" A.Smith@@Mail.Example.COM ", "fold", "email")).isEqualTo("a.smith@mail.example.com");
        assertThat(normal("a.smith+bank@mail.example.com", "email", "mailbox")).isEqualTo("a.smith");
    }

    @ParameterizedTest
    @CsvSource({
        "1971-06-24, 19710624",
        "1971/6/4, 19710604",
        "24.06.1971, 19710624",
        "19710624, 19710624",
        "1971年6月24日, 19710624",
        "1971-06-24T00:00:00, 19710624",
    })
    void aDateIsEightDigits(String raw, String date) {
        assertThat(normal(raw, "date")).isEqualTo(date);
    }

    @Test
    void whatIsNoDateIsMissingAndAnImpossibleOneStays() {
        assertThat(normal("soon", "date")).isEmpty();
        assertThat(normal("24.6.71", "date")).isEmpty();
        assertThat(normal("19711399", "date")).isEqualTo("19711399");
        assertThat(normal("19711204", "date-parts-sorted")).isEqualTo(normal("19710412", "date-parts-sorted"));
    }

    /** The examples of the US National Archives. */
    @ParameterizedTest
    @CsvSource({
        "washington, W252",
        "lee, L000",
        "gutierrez, G362",
        "pfister, P236",
        "jackson, J250",
        "tymczak, T522",
        "vandeusen, V532",
        "ashcraft, A261",
        "robert, R163",
        "rupert, R163",
        "honeyman, H555"
    })
    void soundexGivesThePublishedCodes(String name, String code) {
        assertThat(normal(name, "soundex")).isEqualToIgnoringCase(code);
    }

    @ParameterizedTest
    @CsvSource({
        "恒泰物流有限公司, 恒泰物流股份有限公司",
        "주식회사 한빛정밀, 한빛정밀㈜",
        "주식회사 한빛정밀, (주)한빛정밀",
        "'Smith & Sons Mfg. Co., Ltd.', Smith and Sons Manufacturing",
        "Müller und Söhne GmbH, Muller & Sohne",
        "ACME Corp., ACME Corporation",
        "Société Générale S.A., Societe Generale",
    })
    void aCompanyIsTheSameWithoutItsLegalForm(String one, String other) {
        assertThat(normal(one, "fold", "company"))
                .isEqualTo(normal(other, "fold", "company"))
                .isNotEmpty();
    }

    @Test
    void aCompanyIsFoundByItsInitials() {
        assertThat(normal("International Business Machines Corp.", "fold", "company", "initials"))
                .isEqualTo("ibm");
        assertThat(normal("Limited", "fold", "company")).isEqualTo("limited");
    }

    @ParameterizedTest
    @CsvSource({
        "김민준, gim minjun",
        "이서연, i seoyeon",
        "박지훈, bak jihun",
        "남궁민, namgung min",
        "최우진, choe ujin",
        "Kim Minjun, Kim Minjun"
    })
    void hangulIsReadFamilyNameFirst(String name, String reading) {
        assertThat(normal(name, "reading")).isEqualTo(reading);
    }

    @ParameterizedTest
    @CsvSource({
        "김민준, Kim Min-jun",
        "김민준, Gim Minjun",
        "이지우, Lee Ji-woo",
        "이지우, Yi Jiu",
        "이지우, Rhee Ji Woo",
        "박영호, Park Young-ho",
        "박영호, Pak Yung Ho",
        "정현우, Jung Hyun-woo",
        "정현우, Chung Hyeonu",
        "최성민, Choi Sung-min",
        "윤서현, Yoon Seo-hyun",
        "김민준, Min-jun Kim",
        "정현우, Hyun Woo Chung",
        "백서현, Paik Seohyun",
        "허지우, Huh Ji Woo",
        "이경희, Gyeonghui Rhee",
        "윤상철, Yoon Sang-chul",
        "안현정, Hyunjung An",
        "민현우, Hyeonu Min",
    })
    void theSpellingsOfAKoreanNameAreOne(String hangul, String latin) {
        assertThat(normal(latin, "fold", "letters", "korean"))
                .isEqualTo(normal(hangul, "fold", "letters", "reading", "korean"));
    }

    @Test
    void aStepThatIsNotKnownIsRefused() {
        assertThatThrownBy(() -> normalisers.of("upside-down"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("upside-down");
        assertThat(normal("19710624", "prefix:4")).isEqualTo("1971");
    }
}
