package org.evenhand.planted.diversity.model;

import java.util.logging.Logger;

/** Wrong: what is known here ends in a file of messages. */
class TalksBehindTheWall {
  Logger log;
}
