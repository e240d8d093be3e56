package org.acrm.identity.kernel;

/**
 * Korean in Latin letters, syllable by syllable after the Revised Romanisation of 2000, without the changes of sound
 * between syllables: a name is written so, part by part.
 */
final class Hangul {

    private static final int FIRST = 0xAC00;
    private static final int LAST = 0xD7A3;
    private static final int VOWELS = 21;
    private static final int FINALS = 28;
    private static final String[] INITIAL = "g,kk,n,d,tt,r,m,b,pp,s,ss,,j,jj,ch,k,t,p,h".split(",");
    private static final String[] VOWEL = "a,ae,ya,yae,eo,e,yeo,ye,o,wa,wae,oe,yo,u,wo,we,wi,yu,eu,ui,i".split(",");
    private static final String[] FINAL = ",k,k,k,n,n,n,t,l,k,m,l,l,l,p,l,m,p,p,t,t,ng,t,t,k,t,p,t".split(",");

    private Hangul() {}

    static boolean isSyllable(char c) {
        return c >= FIRST && c <= LAST;
    }

    static void romanise(char syllable, Text into) {
        int index = syllable - FIRST;
        into.append(INITIAL[index / FINALS / VOWELS]);
        into.append(VOWEL[index / FINALS % VOWELS]);
        into.append(FINAL[index % FINALS]);
    }
}
