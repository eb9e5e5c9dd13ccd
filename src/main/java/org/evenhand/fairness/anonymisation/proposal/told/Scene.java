package org.evenhand.fairness.anonymisation.proposal.told;

import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.Knowledge;
import org.evenhand.fairness.anonymisation.proposal.Reading;

/** A document as understood so far: its words, its passages, who is spoken of where. */
final class Scene {
  private final Words words;
  private final Passages passages;
  private final Cast cast;
  private final Mentions mentions;
  private final Voices voices;
  private final PronounsRead pronouns;

  private Scene(Reading reading, Knowledge known) {
    words = new Words(reading);
    passages = new Passages(words);
    cast = new Cast(known);
    mentions = new Mentions(words, passages, cast, known.found());
    voices = new Voices(words, passages, cast, mentions);
    SexStated.learn(this);
    pronouns = new PronounReading(words, passages, cast, mentions.all(), voices).read();
  }

  static Scene of(Reading reading, Knowledge known) {
    return new Scene(reading, known);
  }

  Words words() {
    return words;
  }

  Passages passages() {
    return passages;
  }

  Cast cast() {
    return cast;
  }

  /** The name or noun for somebody that begins at a word; null if none does. */
  Mention mentionAt(int word) {
    return mentions.beginning(word);
  }

  /** Names and nouns for people, in order. */
  List<Mention> mentions() {
    return mentions.all();
  }

  Voices voices() {
    return voices;
  }

  PronounsRead pronouns() {
    return pronouns;
  }
}
