package org.evenhand.fairness.anonymisation.release.leaks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.release.Leak.Rule;

/**
 * What the registrant is, told in words that stand directly beside the pseudonym: a title, a
 * gendered word, a belief or an origin. Words further away may be about somebody else, and are for
 * the eyes of the reviewers.
 */
final class CuesBesideTheLabel implements LeakRule {
  private static final String LABEL =
      "\\[(?:Social worker|Registrant|Nurse|Midwife|Practitioner)\\]";
  private static final String TITLES =
      "mr|mrs|ms|miss|mx|sir|madam|madame|mister|master|lady|lord|dame|brother|sister|father|mother"
          + "|fr|imam|rabbi|reverend|rev";
  private static final String SEXED =
      "man|woman|lady|gentleman|male|female|girl|boy|mother|father|mum|mummy|dad|daddy|wife|husband"
          + "|widow|widower|grandmother|grandfather|daughter|son|lesbian";
  private static final String IS =
      "black|white|asian|african|caribbean|arab|chinese|indian|pakistani|bangladeshi|sri lankan|irish"
          + "|polish|romanian|ukrainian|nigerian|ghanaian|zimbabwean|kenyan|somali|eritrean|jamaican"
          + "|turkish|kurdish|filipino|vietnamese|portuguese|brazilian|welsh|scottish|iranian|iraqi"
          + "|afghan|syrian|muslim|christian|catholic|jewish|hindu|sikh|buddhist|gay|bisexual"
          + "|transgender|trans|pregnant|disabled|deaf|autistic|dyslexic|male|female|married|divorced";
  private static final String HAS =
      "wife|husband|girlfriend|boyfriend|partner|pregnancy|church|mosque|temple|synagogue|religion"
          + "|faith|accent|disability|ethnicity|race|nationality|country of birth|wedding|divorce"
          + "|maternity leave|paternity leave|sexuality|gender|age|date of birth|hijab|turban";

  /** How far before a label a form can begin, in letters. */
  private static final int REACH = 100;

  private static final Pattern ANY_LABEL = form(LABEL);

  private static final List<Pattern> BEFORE =
      List.of(
          form("\\b(?:%s)\\.?,?\\s+%s".formatted(TITLES, LABEL)),
          form("\\b(?:%s)(?:\\s+(?:%s))?,?\\s+%s".formatted(IS, SEXED, LABEL)),
          form("\\b(?:a|the|this|that)\\s+(?:%s),?\\s+%s".formatted(SEXED, LABEL)));

  private static final List<Pattern> BEHIND =
      List.of(
          form("%s\\s+(?:himself|herself)\\b".formatted(LABEL)),
          form(
              "%s\\s*[(,\\[–-]\\s*(?:she|he|her|him|f|m|mrs?|ms|miss)\\b(?:\\s*/\\s*\\w+)?\\s*[),\\]]?"
                  .formatted(LABEL)),
          form(
              "%s,?\\s+(?:is|was|being)\\s+(?:an?|the)\\s+(?:\\w+\\s+)?(?:%s)\\b"
                  .formatted(LABEL, SEXED)),
          form("%s,?\\s+(?:is|was|being)\\s+(?:an?\\s+)?(?:%s)\\b".formatted(LABEL, IS)),
          form("%s['’]s\\s+(?:\\w+\\s)?(?:%s)\\b".formatted(LABEL, HAS)));

  private static Pattern form(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  @Override
  public List<Hit> in(Words words) {
    var hits = new ArrayList<Hit>();
    var label = ANY_LABEL.matcher(words.text());
    while (label.find()) {
      for (var form : BEFORE) {
        var found = within(form, words.text(), label.start() - REACH, label.end());
        if (found.find()) {
          hits.add(hit(found));
        }
      }
      for (var form : BEHIND) {
        var found = within(form, words.text(), label.start(), words.text().length());
        if (found.lookingAt()) {
          hits.add(hit(found));
        }
      }
    }
    return hits;
  }

  private static Matcher within(Pattern form, String text, int start, int end) {
    return form.matcher(text).region(Math.max(0, start), end).useTransparentBounds(true);
  }

  private static Hit hit(Matcher found) {
    return new Hit(Rule.CUE, found.group().replaceAll("\\s+", " "));
  }
}
