package org.evenhand.planted.panel.application;

import org.evenhand.planted.diversity.application.HandsOutRows;

/** Wrong: the room that composes panels asks about characteristics. */
class AsksWhoTheyAre {
  HandsOutRows rows;
}
