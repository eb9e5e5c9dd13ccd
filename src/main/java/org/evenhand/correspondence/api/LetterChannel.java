package org.evenhand.correspondence.api;

/** How a letter goes. */
public enum LetterChannel {
  EMAIL,
  POST
}
