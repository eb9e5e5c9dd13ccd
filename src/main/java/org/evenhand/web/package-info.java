/**
 * What people and other programs see: Faces beans, REST resources and health, one subpackage a
 * room. It decides nothing; it asks the doors of the rooms.
 */
package org.evenhand.web;
